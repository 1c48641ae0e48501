CREATE TABLE replicated (a integer NOT NULL, CONSTRAINT replicated_key PRIMARY KEY (a));
ALTER TABLE replicated REPLICA IDENTITY USING INDEX replicated_key;
