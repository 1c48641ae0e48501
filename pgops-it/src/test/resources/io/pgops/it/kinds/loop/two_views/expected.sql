-- VIEW round_one; owner: postgres
CREATE VIEW two_views.round_one AS
SELECT
    NULL::integer AS n;
-- drop: DROP VIEW two_views.round_one;

-- VIEW round_two; owner: postgres
CREATE VIEW two_views.round_two AS
 SELECT round_one.n
   FROM two_views.round_one;
-- drop: DROP VIEW two_views.round_two;

-- RULE round_one _RETURN; owner: postgres
CREATE OR REPLACE VIEW two_views.round_one WITH (security_barrier='true') AS
 SELECT round_two.n
   FROM two_views.round_two;
-- drop: CREATE OR REPLACE VIEW two_views.round_one AS
SELECT
    NULL::integer AS n;
