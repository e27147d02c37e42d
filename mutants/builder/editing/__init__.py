"""Help for editors: schemas for their editor, the data dictionary, preview."""
