-- FUNCTION positive(integer); owner: postgres
CREATE FUNCTION checks.positive(integer) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1 > 0$_$;
-- drop: DROP FUNCTION checks.positive(integer);

-- FOREIGN TABLE checked; owner: postgres
CREATE FOREIGN TABLE checks.checked (
    a integer,
    b integer,
    CONSTRAINT "Odd; check" CHECK ((b > 1)) NO INHERIT,
    CONSTRAINT checked_a_check CHECK ((a > 1)),
    CONSTRAINT checked_check CHECK ((checks.positive(a) AND checks.positive(b)))
)
SERVER foreign_table_checks;
-- drop: DROP FOREIGN TABLE checks.checked;

-- COMMENT CONSTRAINT "Odd; check" ON checked; owner: postgres
COMMENT ON CONSTRAINT "Odd; check" ON checks.checked IS 'inside';

-- CHECK CONSTRAINT checked later; owner: postgres
ALTER TABLE checks.checked
    ADD CONSTRAINT later CHECK ((a < 100)) NOT VALID;
-- drop: ALTER TABLE checks.checked DROP CONSTRAINT later;

-- COMMENT CONSTRAINT later ON checked; owner: postgres
COMMENT ON CONSTRAINT later ON checks.checked IS 'not valid';
