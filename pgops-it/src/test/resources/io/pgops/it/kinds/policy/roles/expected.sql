-- TABLE t; owner: postgres
CREATE TABLE roles.t (
    a integer
);
-- drop: DROP TABLE roles.t;

-- TABLE DATA t; owner: postgres
COPY roles.t (a) FROM stdin;

-- POLICY t to_current; owner: postgres
CREATE POLICY to_current ON roles.t FOR SELECT TO pgops_sample_owner, postgres USING ((a = 4));
-- drop: DROP POLICY to_current ON roles.t;

-- POLICY t to_one; owner: postgres
CREATE POLICY to_one ON roles.t TO pgops_sample_reader USING ((a = 1));
-- drop: DROP POLICY to_one ON roles.t;

-- POLICY t to_public; owner: postgres
CREATE POLICY to_public ON roles.t USING (true);
-- drop: DROP POLICY to_public ON roles.t;

-- POLICY t to_several; owner: postgres
CREATE POLICY to_several ON roles.t AS RESTRICTIVE FOR UPDATE TO "pgops_sample ""odd"" role='s; -- \name", pgops_sample_owner, pgops_sample_reader USING ((a = 2)) WITH CHECK ((a = 3));
-- drop: DROP POLICY to_several ON roles.t;
