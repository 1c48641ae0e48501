-- TABLE t; owner: postgres
CREATE TABLE commands.t (
    a integer,
    b text
);
-- drop: DROP TABLE commands.t;

-- TABLE DATA t; owner: postgres
COPY commands.t (a, b) FROM stdin;

-- POLICY t for_all; owner: postgres
CREATE POLICY for_all ON commands.t;
-- drop: DROP POLICY for_all ON commands.t;

-- POLICY t for_all_both; owner: postgres
CREATE POLICY for_all_both ON commands.t USING ((a > 1)) WITH CHECK ((a < 10));
-- drop: DROP POLICY for_all_both ON commands.t;

-- POLICY t for_delete; owner: postgres
CREATE POLICY for_delete ON commands.t FOR DELETE USING ((a = 0));
-- drop: DROP POLICY for_delete ON commands.t;

-- POLICY t for_insert; owner: postgres
CREATE POLICY for_insert ON commands.t FOR INSERT WITH CHECK ((b <> 'it''s'::text));
-- drop: DROP POLICY for_insert ON commands.t;

-- POLICY t for_select; owner: postgres
CREATE POLICY for_select ON commands.t FOR SELECT USING (true);
-- drop: DROP POLICY for_select ON commands.t;

-- POLICY t for_update; owner: postgres
CREATE POLICY for_update ON commands.t FOR UPDATE USING ((b IS NOT NULL));
-- drop: DROP POLICY for_update ON commands.t;

-- POLICY t for_update_check; owner: postgres
CREATE POLICY for_update_check ON commands.t FOR UPDATE WITH CHECK ((a IS NOT NULL));
-- drop: DROP POLICY for_update_check ON commands.t;

-- POLICY t restrictive; owner: postgres
CREATE POLICY restrictive ON commands.t AS RESTRICTIVE USING ((a > 0));
-- drop: DROP POLICY restrictive ON commands.t;

-- POLICY t restrictive_insert; owner: postgres
CREATE POLICY restrictive_insert ON commands.t AS RESTRICTIVE FOR INSERT WITH CHECK (false);
-- drop: DROP POLICY restrictive_insert ON commands.t;

-- ROW SECURITY t; owner: postgres
ALTER TABLE commands.t ENABLE ROW LEVEL SECURITY;
