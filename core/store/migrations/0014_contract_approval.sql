-- Whether a manager agrees with the contract of a show.
ALTER TABLE show ADD COLUMN contract_approval TEXT;
ALTER TABLE show ADD COLUMN contract_approved_by TEXT;
ALTER TABLE show ADD COLUMN contract_approved_at INTEGER;
ALTER TABLE show ADD COLUMN contract_approval_note TEXT;
