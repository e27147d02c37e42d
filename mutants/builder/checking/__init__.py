"""Phase 3: references, identities, equations, numbers in prose. One small function a rule."""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
