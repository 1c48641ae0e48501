-- VIEW nothing; owner: postgres
CREATE VIEW no_columns.nothing AS
 SELECT;
-- drop: DROP VIEW no_columns.nothing;
