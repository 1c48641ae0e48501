-- ACCESS METHOD heap_too
CREATE ACCESS METHOD heap_too TYPE TABLE HANDLER heap_tableam_handler;
-- drop: DROP ACCESS METHOD heap_too;

-- MATERIALIZED VIEW other; owner: postgres; access method: heap_too
CREATE MATERIALIZED VIEW public.other
WITH (fillfactor='80') AS
 SELECT 1 AS a
  WITH NO DATA;
-- drop: DROP MATERIALIZED VIEW public.other;

-- MATERIALIZED VIEW usual; owner: postgres
CREATE MATERIALIZED VIEW public.usual AS
 SELECT other.a
   FROM public.other
  WITH NO DATA;
-- drop: DROP MATERIALIZED VIEW public.usual;

-- MATERIALIZED VIEW DATA other; owner: postgres
REFRESH MATERIALIZED VIEW public.other;

-- MATERIALIZED VIEW DATA usual; owner: postgres
REFRESH MATERIALIZED VIEW public.usual;
