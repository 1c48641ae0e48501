-- TABLE parent; owner: postgres
CREATE TABLE public.parent (
    a integer CONSTRAINT parent_a_not_null NOT NULL,
    b integer
);
-- drop: DROP TABLE public.parent;

-- TABLE child; owner: postgres
CREATE TABLE public.child ()
INHERITS (public.parent);
-- drop: DROP TABLE public.child;

-- TABLE below; owner: postgres
CREATE TABLE public.below ()
INHERITS (public.child);
-- drop: DROP TABLE public.below;

-- TABLE DATA below; owner: postgres
COPY public.below (a, b) FROM stdin;

-- TABLE DATA child; owner: postgres
COPY public.child (a, b) FROM stdin;

-- TABLE DATA parent; owner: postgres
COPY public.parent (a, b) FROM stdin;
