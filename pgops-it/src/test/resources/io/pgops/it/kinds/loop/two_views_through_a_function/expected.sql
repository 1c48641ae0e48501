-- VIEW z_first; owner: postgres
CREATE VIEW two_views_through_a_function.z_first AS
SELECT
    NULL::integer AS n;
-- drop: DROP VIEW two_views_through_a_function.z_first;

-- FUNCTION m_between(); owner: postgres
CREATE FUNCTION two_views_through_a_function.m_between() RETURNS SETOF two_views_through_a_function.z_first
    LANGUAGE sql
    BEGIN ATOMIC
 SELECT 1;
END;
-- drop: DROP FUNCTION two_views_through_a_function.m_between();

-- VIEW a_second; owner: postgres
CREATE VIEW two_views_through_a_function.a_second AS
 SELECT m_between.n
   FROM two_views_through_a_function.m_between() m_between(n);
-- drop: DROP VIEW two_views_through_a_function.a_second;

-- RULE z_first _RETURN; owner: postgres
CREATE OR REPLACE VIEW two_views_through_a_function.z_first AS
 SELECT a_second.n
   FROM two_views_through_a_function.a_second;
-- drop: CREATE OR REPLACE VIEW two_views_through_a_function.z_first AS
SELECT
    NULL::integer AS n;
