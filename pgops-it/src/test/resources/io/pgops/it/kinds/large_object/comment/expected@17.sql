-- BLOB METADATA 100001..100003; owner: postgres
100001
100002
100003
-- drop: -- dummy
-- COMMENT LARGE OBJECT 100001; owner: postgres
COMMENT ON LARGE OBJECT 100001 IS 'it''s "quoted", \backslashed,
on two lines; -- with $$ and é';

-- COMMENT LARGE OBJECT 100003; owner: postgres
COMMENT ON LARGE OBJECT 100003 IS 'LARGE OBJECT 100002';

-- BLOBS 100001..100003; owner: postgres
