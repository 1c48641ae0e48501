CREATE DOMAIN seven AS integer DEFAULT 7;
CREATE DOMAIN inherits_it AS seven;
CREATE DOMAIN has_another AS seven DEFAULT 8;
CREATE DOMAIN has_none AS seven DEFAULT NULL;
CREATE TABLE uses_them (a seven, b inherits_it, c has_another, d has_none, e seven DEFAULT NULL, f seven DEFAULT 9);
INSERT INTO uses_them DEFAULT VALUES;
