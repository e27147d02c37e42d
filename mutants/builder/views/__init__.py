"""Views of figures: what a chart, a table or a number shows, still without HTML."""
