-- since 18
CREATE TABLE not_inherited (a integer NOT NULL NO INHERIT, b integer CONSTRAINT stays_here NOT NULL NO INHERIT);
