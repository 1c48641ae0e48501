CREATE FUNCTION does_little(a integer) RETURNS integer LANGUAGE plpgsql AS $$
BEGIN
  RETURN a; -- $1 and 'it''s'
END
$$;
CREATE FUNCTION bad_body() RETURNS integer LANGUAGE plpgsql AS 'BEGIN RETURN 1; END';
UPDATE pg_proc SET prosrc = 'BEGIN RETURN no_such_function(; END' WHERE oid = 'bad_body'::regproc;
