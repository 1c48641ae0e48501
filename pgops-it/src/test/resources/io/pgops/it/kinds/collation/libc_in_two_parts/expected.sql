-- COLLATION parted; owner: postgres
CREATE COLLATION libc_in_two_parts.parted (provider = libc, lc_collate = 'C', lc_ctype = 'POSIX');
-- drop: DROP COLLATION libc_in_two_parts.parted;
