CREATE TABLE not_inherited (a integer, CONSTRAINT stays_here CHECK (a > 0) NO INHERIT);
