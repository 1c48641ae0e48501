-- alone
SELECT lo_from_bytea(100001, 'a'), lo_from_bytea(100002, 'b'), lo_from_bytea(100003, 'c'), lo_from_bytea(100004, 'd');
ALTER LARGE OBJECT 100001 OWNER TO pgops_sample_owner;
ALTER LARGE OBJECT 100003 OWNER TO pgops_sample_owner;
ALTER LARGE OBJECT 100004 OWNER TO "pgops_sample ""odd"" role='s; -- \name";
