CREATE TABLE filled (a integer, b integer, CONSTRAINT filled_key UNIQUE (a, b) WITH (fillfactor = 55) DEFERRABLE);
