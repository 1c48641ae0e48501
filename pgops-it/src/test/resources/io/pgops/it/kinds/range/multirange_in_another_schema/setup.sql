CREATE SCHEMA aa_of_multirange;
CREATE SCHEMA zz_of_multirange;
CREATE TYPE one AS RANGE (SUBTYPE = integer, MULTIRANGE_TYPE_NAME = zz_of_multirange.many);
CREATE TYPE two AS RANGE (SUBTYPE = integer, MULTIRANGE_TYPE_NAME = aa_of_multirange.others);
COMMENT ON TYPE zz_of_multirange.many IS 'away from its range';
