-- Whom to call when something happens to somebody on the road.
ALTER TABLE artist ADD COLUMN emergency_contact TEXT;
ALTER TABLE artist ADD COLUMN emergency_phone TEXT;
ALTER TABLE resource ADD COLUMN emergency_contact TEXT;
ALTER TABLE resource ADD COLUMN emergency_phone TEXT;
