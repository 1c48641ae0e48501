-- alone
CREATE TYPE pair AS (a integer, b text);
CREATE FUNCTION z_from_sql(internal) RETURNS internal LANGUAGE internal IMMUTABLE STRICT AS 'prsd_lextype';
CREATE FUNCTION z_to_sql(internal) RETURNS pair LANGUAGE internal IMMUTABLE STRICT AS 'record_recv';
CREATE TRANSFORM FOR pair LANGUAGE plpgsql (FROM SQL WITH FUNCTION z_from_sql(internal), TO SQL WITH FUNCTION z_to_sql(internal));
