-- The day a line of the working agreement was talked through, and the day from which to ask again
-- whether a person may go; the latter is of this device and is not exported.
ALTER TABLE working_agreement ADD COLUMN discussed_on TEXT;
ALTER TABLE person ADD COLUMN ask_again TEXT;
