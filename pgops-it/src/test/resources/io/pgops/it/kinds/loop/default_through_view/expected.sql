-- TABLE counted; owner: postgres
CREATE TABLE default_through_view.counted (
    a integer,
    n bigint
);
-- drop: DROP TABLE default_through_view.counted;

-- VIEW of_counted; owner: postgres
CREATE VIEW default_through_view.of_counted AS
 SELECT counted.a
   FROM default_through_view.counted;
-- drop: DROP VIEW default_through_view.of_counted;

-- FUNCTION how_many(); owner: postgres
CREATE FUNCTION default_through_view.how_many() RETURNS bigint
    LANGUAGE sql
    BEGIN ATOMIC
 SELECT count(*) AS count
    FROM default_through_view.of_counted;
END;
-- drop: DROP FUNCTION default_through_view.how_many();

-- DEFAULT counted n; owner: postgres
ALTER TABLE ONLY default_through_view.counted ALTER COLUMN n SET DEFAULT default_through_view.how_many();
-- drop: ALTER TABLE default_through_view.counted ALTER COLUMN n DROP DEFAULT;

-- TABLE DATA counted; owner: postgres
COPY default_through_view.counted (a, n) FROM stdin;
