-- alone
SELECT lo_create(100001), lo_create(100002), lo_create(100003);
COMMENT ON LARGE OBJECT 100001 IS 'it''s "quoted", \backslashed,
on two lines; -- with $$ and é';
COMMENT ON LARGE OBJECT 100003 IS 'LARGE OBJECT 100002';
