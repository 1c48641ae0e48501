CREATE TABLE filled (a integer, CONSTRAINT filled_key PRIMARY KEY (a) WITH (fillfactor = 55, deduplicate_items = off));
CREATE TABLE filled_deferred (a integer, b integer, CONSTRAINT filled_deferred_key PRIMARY KEY (a) INCLUDE (b) WITH (fillfactor = 60) DEFERRABLE INITIALLY DEFERRED);
