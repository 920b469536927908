"""Facet values and sort keys of every article as NumPy columns that follow the store.

Rows are numbered from 0; a removed article leaves a dead row that no mask holds.
"""

from archive_app.search.facet_columns.following import changed as changed
from archive_app.search.facet_columns.live import LiveColumns as LiveColumns
from archive_app.search.facet_columns.periods import read_period as read_period
from archive_app.search.facet_columns.ranking import Ranked as Ranked
from archive_app.search.facet_columns.state import Columns as Columns
from archive_app.search.facet_columns.value_table import folded_value as folded_value
