# Words of the page: headings, buttons, questions.
