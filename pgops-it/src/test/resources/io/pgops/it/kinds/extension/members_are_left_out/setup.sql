-- alone
CREATE SCHEMA ext;
CREATE EXTENSION citext SCHEMA ext;
CREATE TABLE public.uses_it (name ext.citext PRIMARY KEY);
INSERT INTO public.uses_it VALUES ('CaseLess');
