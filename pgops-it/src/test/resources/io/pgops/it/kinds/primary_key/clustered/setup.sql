CREATE TABLE clustered (a integer PRIMARY KEY, b text);
ALTER TABLE clustered CLUSTER ON clustered_pkey;
