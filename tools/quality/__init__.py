"""Measures how well the search answers judged queries, beside simpler ways to search."""
