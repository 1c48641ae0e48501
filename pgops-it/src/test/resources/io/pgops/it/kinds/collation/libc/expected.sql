-- COLLATION copied; owner: postgres
CREATE COLLATION libc.copied (provider = libc, locale = 'POSIX');
-- drop: DROP COLLATION libc.copied;

-- COLLATION explicit; owner: postgres
CREATE COLLATION libc.explicit (provider = libc, locale = 'POSIX');
-- drop: DROP COLLATION libc.explicit;

-- COLLATION plain; owner: postgres
CREATE COLLATION libc.plain (provider = libc, locale = 'C');
-- drop: DROP COLLATION libc.plain;
