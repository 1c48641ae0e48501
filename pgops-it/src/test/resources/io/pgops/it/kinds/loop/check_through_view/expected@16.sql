-- TABLE checked; owner: postgres
CREATE TABLE check_through_view.checked (
    a integer
);
-- drop: DROP TABLE check_through_view.checked;

-- VIEW of_checked; owner: postgres
CREATE VIEW check_through_view.of_checked AS
 SELECT a
   FROM check_through_view.checked;
-- drop: DROP VIEW check_through_view.of_checked;

-- FUNCTION fits(integer); owner: postgres
CREATE FUNCTION check_through_view.fits(integer) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    RETURN ($1 > ((SELECT count(*) AS count FROM check_through_view.of_checked) - 10));
-- drop: DROP FUNCTION check_through_view.fits(integer);

-- TABLE DATA checked; owner: postgres
COPY check_through_view.checked (a) FROM stdin;

-- CHECK CONSTRAINT checked by_function; owner: postgres
ALTER TABLE check_through_view.checked
    ADD CONSTRAINT by_function CHECK (check_through_view.fits(a));
-- drop: ALTER TABLE check_through_view.checked DROP CONSTRAINT by_function;
