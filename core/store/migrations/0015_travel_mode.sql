-- How the artist gets to a date of a plan: road, ferry, flight.
ALTER TABLE scenario_stop ADD COLUMN travel TEXT;
