-- VIEW owned; owner: pgops_sample_owner
CREATE VIEW owner.owned AS
 SELECT 1 AS a;
-- drop: DROP VIEW owner.owned;
