-- FOREIGN TABLE looped; owner: postgres
CREATE FOREIGN TABLE loop.looped (
    a integer
)
SERVER foreign_table_loop;
-- drop: DROP FOREIGN TABLE loop.looped;

-- FUNCTION of_looped(loop.looped); owner: postgres
CREATE FUNCTION loop.of_looped(loop.looped) RETURNS integer
    LANGUAGE sql IMMUTABLE
    AS $$SELECT 1$$;
-- drop: DROP FUNCTION loop.of_looped(loop.looped);

-- DEFAULT looped a; owner: postgres
ALTER TABLE ONLY loop.looped ALTER COLUMN a SET DEFAULT loop.of_looped(NULL::loop.looped);
-- drop: ALTER TABLE loop.looped ALTER COLUMN a DROP DEFAULT;

-- CHECK CONSTRAINT looped by_row; owner: postgres
ALTER TABLE loop.looped
    ADD CONSTRAINT by_row CHECK ((loop.of_looped(looped.*) > 0));
-- drop: ALTER TABLE loop.looped DROP CONSTRAINT by_row;
