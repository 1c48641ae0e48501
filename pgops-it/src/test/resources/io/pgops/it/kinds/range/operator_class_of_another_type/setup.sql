-- integers as they sort without a sign
CREATE TYPE unsigned AS RANGE (SUBTYPE = integer, SUBTYPE_OPCLASS = oid_ops);
CREATE TABLE unsigned_ranges (a unsigned);
INSERT INTO unsigned_ranges VALUES ('[1,-1]');
CREATE TYPE words AS RANGE (SUBTYPE = character varying);
