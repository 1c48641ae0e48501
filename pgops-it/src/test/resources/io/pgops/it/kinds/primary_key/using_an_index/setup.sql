CREATE TABLE from_index (a integer NOT NULL);
CREATE UNIQUE INDEX made_first ON from_index (a) WITH (fillfactor = 44);
ALTER TABLE from_index ADD CONSTRAINT renamed PRIMARY KEY USING INDEX made_first;
