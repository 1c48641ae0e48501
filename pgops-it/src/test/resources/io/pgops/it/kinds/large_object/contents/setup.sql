-- alone
SELECT lo_create(100001);
SELECT lo_from_bytea(100002, '\x00');
SELECT lo_from_bytea(100003, '\x0001ff27225c0a0d5c2e');
-- The server keeps them in pages of 2048 bytes; pages that were never written are zeroes.
SELECT lo_from_bytea(100004, convert_to(repeat('x', 2048), 'UTF8'));
SELECT lo_from_bytea(100005, convert_to(repeat('abcdefg', 40000), 'UTF8'));
SELECT lo_create(100006);
SELECT lo_put(100006, 500000, 'after a hole');
SELECT lo_from_bytea(100007, convert_to(repeat('x', 131072), 'UTF8'));
SELECT lo_from_bytea(100008, convert_to(repeat('x', 10000), 'UTF8'));
DO $$
DECLARE fd integer := lo_open(100008, 131072);
BEGIN
  PERFORM lo_truncate(fd, 5000), lo_close(fd);
END $$;
CREATE TABLE public.of_large_objects (id integer, content oid);
INSERT INTO public.of_large_objects VALUES (1, 100001), (2, 100005);
