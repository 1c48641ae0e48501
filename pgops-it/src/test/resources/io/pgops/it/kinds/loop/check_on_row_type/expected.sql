-- TABLE self_checked; owner: postgres
CREATE TABLE check_on_row_type.self_checked (
    id integer,
    value text
);
-- drop: DROP TABLE check_on_row_type.self_checked;

-- FUNCTION is_good(check_on_row_type.self_checked); owner: postgres
CREATE FUNCTION check_on_row_type.is_good(check_on_row_type.self_checked) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1.id > 0$_$;
-- drop: DROP FUNCTION check_on_row_type.is_good(check_on_row_type.self_checked);

-- TABLE DATA self_checked; owner: postgres
COPY check_on_row_type.self_checked (id, value) FROM stdin;

-- CHECK CONSTRAINT self_checked good_row; owner: postgres
ALTER TABLE check_on_row_type.self_checked
    ADD CONSTRAINT good_row CHECK (check_on_row_type.is_good(self_checked.*));
-- drop: ALTER TABLE check_on_row_type.self_checked DROP CONSTRAINT good_row;

-- COMMENT CONSTRAINT good_row ON self_checked; owner: postgres
COMMENT ON CONSTRAINT good_row ON check_on_row_type.self_checked IS 'made after the data';
