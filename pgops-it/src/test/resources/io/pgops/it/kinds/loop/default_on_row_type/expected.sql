-- TABLE self_default; owner: postgres
CREATE TABLE default_on_row_type.self_default (
    id integer,
    value integer
);
-- drop: DROP TABLE default_on_row_type.self_default;

-- FUNCTION next_value(default_on_row_type.self_default); owner: postgres
CREATE FUNCTION default_on_row_type.next_value(default_on_row_type.self_default) RETURNS integer
    LANGUAGE sql STABLE
    AS $$SELECT 1$$;
-- drop: DROP FUNCTION default_on_row_type.next_value(default_on_row_type.self_default);

-- DEFAULT self_default value; owner: postgres
ALTER TABLE ONLY default_on_row_type.self_default ALTER COLUMN value SET DEFAULT default_on_row_type.next_value(NULL::default_on_row_type.self_default);
-- drop: ALTER TABLE default_on_row_type.self_default ALTER COLUMN value DROP DEFAULT;

-- TABLE DATA self_default; owner: postgres
COPY default_on_row_type.self_default (id, value) FROM stdin;
