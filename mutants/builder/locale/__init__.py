"""How a reader's language writes: numbers, dates, periods, order of words, slugs and interface text."""
