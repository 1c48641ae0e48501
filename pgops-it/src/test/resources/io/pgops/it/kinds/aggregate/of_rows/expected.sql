-- FUNCTION plus_one(bigint); owner: postgres
CREATE FUNCTION of_rows.plus_one(bigint) RETURNS bigint
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1 + 1$_$;
-- drop: DROP FUNCTION of_rows.plus_one(bigint);

-- AGGREGATE number_of(*); owner: pgops_sample_owner
CREATE AGGREGATE of_rows.number_of(*) (
    SFUNC = of_rows.plus_one,
    STYPE = bigint,
    INITCOND = '0'
);
-- drop: DROP AGGREGATE of_rows.number_of(*);

-- COMMENT AGGREGATE number_of(*); owner: pgops_sample_owner
COMMENT ON AGGREGATE of_rows.number_of(*) IS 'rows';

-- ACL FUNCTION number_of(); owner: pgops_sample_owner
GRANT ALL ON FUNCTION of_rows.number_of() TO pgops_sample_reader;
