-- Artists who approve changes of their profile: name, fees, commission and biography then wait for their word.
ALTER TABLE artist ADD COLUMN approves_changes INTEGER;
