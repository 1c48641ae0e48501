-- MATERIALIZED VIEW bound; owner: postgres
CREATE MATERIALIZED VIEW depends_on_extension.bound AS
 SELECT '"a"=>"1"'::public.hstore AS h,
    1 AS a
  WITH NO DATA;
ALTER TABLE ONLY depends_on_extension.bound ALTER COLUMN a SET STATISTICS 5;
ALTER MATERIALIZED VIEW depends_on_extension.bound DEPENDS ON EXTENSION citext;
-- drop: DROP MATERIALIZED VIEW depends_on_extension.bound;

-- MATERIALIZED VIEW DATA bound; owner: postgres
REFRESH MATERIALIZED VIEW depends_on_extension.bound;
