//! Journeys through the built page in a real browser.
