-- TABLE serials; owner: postgres
CREATE TABLE serial.serials (
    small smallint NOT NULL,
    normal integer NOT NULL,
    big bigint NOT NULL,
    "Odd ""serial""" integer NOT NULL
);
-- drop: DROP TABLE serial.serials;

-- SEQUENCE serials_Odd "serial"_seq; owner: postgres
CREATE SEQUENCE serial."serials_Odd ""serial""_seq"
    AS integer
    START WITH 1
    INCREMENT BY 1
    MINVALUE 1
    MAXVALUE 2147483647
    CACHE 1;
-- drop: DROP SEQUENCE serial."serials_Odd ""serial""_seq";

-- SEQUENCE serials_big_seq; owner: postgres
CREATE SEQUENCE serial.serials_big_seq
    START WITH 1
    INCREMENT BY 1
    MINVALUE 1
    MAXVALUE 9223372036854775807
    CACHE 1;
-- drop: DROP SEQUENCE serial.serials_big_seq;

-- SEQUENCE serials_normal_seq; owner: postgres
CREATE SEQUENCE serial.serials_normal_seq
    AS integer
    START WITH 1
    INCREMENT BY 2
    MINVALUE 1
    MAXVALUE 2147483647
    CACHE 1;
-- drop: DROP SEQUENCE serial.serials_normal_seq;

-- SEQUENCE serials_small_seq; owner: postgres
CREATE SEQUENCE serial.serials_small_seq
    AS smallint
    START WITH 1
    INCREMENT BY 1
    MINVALUE 1
    MAXVALUE 32767
    CACHE 1;
-- drop: DROP SEQUENCE serial.serials_small_seq;

-- SEQUENCE OWNED BY serials_Odd "serial"_seq; owner: postgres
ALTER SEQUENCE serial."serials_Odd ""serial""_seq" OWNED BY serial.serials."Odd ""serial""";

-- SEQUENCE OWNED BY serials_big_seq; owner: postgres
ALTER SEQUENCE serial.serials_big_seq OWNED BY serial.serials.big;

-- SEQUENCE OWNED BY serials_normal_seq; owner: postgres
ALTER SEQUENCE serial.serials_normal_seq OWNED BY serial.serials.normal;

-- SEQUENCE OWNED BY serials_small_seq; owner: postgres
ALTER SEQUENCE serial.serials_small_seq OWNED BY serial.serials.small;

-- DEFAULT serials Odd "serial"; owner: postgres
ALTER TABLE ONLY serial.serials ALTER COLUMN "Odd ""serial""" SET DEFAULT nextval('serial."serials_Odd ""serial""_seq"'::regclass);
-- drop: ALTER TABLE serial.serials ALTER COLUMN "Odd ""serial""" DROP DEFAULT;

-- DEFAULT serials big; owner: postgres
ALTER TABLE ONLY serial.serials ALTER COLUMN big SET DEFAULT nextval('serial.serials_big_seq'::regclass);
-- drop: ALTER TABLE serial.serials ALTER COLUMN big DROP DEFAULT;

-- DEFAULT serials normal; owner: postgres
ALTER TABLE ONLY serial.serials ALTER COLUMN normal SET DEFAULT nextval('serial.serials_normal_seq'::regclass);
-- drop: ALTER TABLE serial.serials ALTER COLUMN normal DROP DEFAULT;

-- TABLE DATA serials; owner: postgres
COPY serial.serials (small, normal, big, "Odd ""serial""") FROM stdin;

-- SEQUENCE SET serials_Odd "serial"_seq; owner: postgres
SELECT pg_catalog.setval('serial."serials_Odd ""serial""_seq"', 2, true);

-- SEQUENCE SET serials_big_seq; owner: postgres
SELECT pg_catalog.setval('serial.serials_big_seq', 2, true);

-- SEQUENCE SET serials_normal_seq; owner: postgres
SELECT pg_catalog.setval('serial.serials_normal_seq', 1000, false);

-- SEQUENCE SET serials_small_seq; owner: postgres
SELECT pg_catalog.setval('serial.serials_small_seq', 2, true);
