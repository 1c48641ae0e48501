-- alone
-- Also below those that the server gives to users, and where a signed number is negative.
SELECT lo_from_bytea(1, 'one'), lo_from_bytea(2147483647, 'largest signed'), lo_from_bytea(2147483648, 'smallest negative'),
       lo_from_bytea(4000000000, 'high'), lo_from_bytea(4294967295, 'highest');
COMMENT ON LARGE OBJECT 1 IS 'of the lowest';
COMMENT ON LARGE OBJECT 4294967295 IS 'of the highest';
