//! The page as a whole: masthead, steps, headline, place, footer.
