-- DOMAIN seven; owner: postgres
CREATE DOMAIN default_over_domain.seven AS integer DEFAULT 7;
-- drop: DROP DOMAIN default_over_domain.seven;

-- DOMAIN has_another; owner: postgres
CREATE DOMAIN default_over_domain.has_another AS default_over_domain.seven DEFAULT 8;
-- drop: DROP DOMAIN default_over_domain.has_another;

-- DOMAIN has_none; owner: postgres
CREATE DOMAIN default_over_domain.has_none AS default_over_domain.seven DEFAULT NULL::integer;
-- drop: DROP DOMAIN default_over_domain.has_none;

-- DOMAIN inherits_it; owner: postgres
CREATE DOMAIN default_over_domain.inherits_it AS default_over_domain.seven DEFAULT 7;
-- drop: DROP DOMAIN default_over_domain.inherits_it;

-- TABLE uses_them; owner: postgres
CREATE TABLE default_over_domain.uses_them (
    a default_over_domain.seven,
    b default_over_domain.inherits_it,
    c default_over_domain.has_another,
    d default_over_domain.has_none,
    e default_over_domain.seven DEFAULT NULL::integer,
    f default_over_domain.seven DEFAULT 9
);
-- drop: DROP TABLE default_over_domain.uses_them;

-- TABLE DATA uses_them; owner: postgres
COPY default_over_domain.uses_them (a, b, c, d, e, f) FROM stdin;
