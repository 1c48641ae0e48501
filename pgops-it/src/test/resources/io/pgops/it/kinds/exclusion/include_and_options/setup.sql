CREATE TABLE including (a int4range, b integer, CONSTRAINT everything EXCLUDE USING gist (a WITH &&) INCLUDE (b) WITH (fillfactor = 80) WHERE (b > 0) DEFERRABLE INITIALLY DEFERRED);
