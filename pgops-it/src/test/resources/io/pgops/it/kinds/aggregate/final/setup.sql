CREATE FUNCTION final_of(state integer) RETURNS text LANGUAGE sql IMMUTABLE AS $$SELECT $1::text$$;
CREATE FUNCTION final_of(state integer, value integer) RETURNS text LANGUAGE sql IMMUTABLE AS $$SELECT $1::text$$;
CREATE AGGREGATE usual(integer) (SFUNC = int4pl, STYPE = integer, FINALFUNC = final_of, FINALFUNC_MODIFY = READ_ONLY);
CREATE AGGREGATE with_extra(integer) (SFUNC = int4pl, STYPE = integer, FINALFUNC = final_of, FINALFUNC_EXTRA);
CREATE AGGREGATE shareable(integer) (SFUNC = int4pl, STYPE = integer, FINALFUNC = final_of, FINALFUNC_MODIFY = SHAREABLE);
CREATE AGGREGATE changing(integer) (SFUNC = int4pl, STYPE = integer, FINALFUNC = final_of, FINALFUNC_MODIFY = READ_WRITE);
CREATE AGGREGATE changing_without(integer) (SFUNC = int4pl, STYPE = integer, FINALFUNC_MODIFY = READ_WRITE);
