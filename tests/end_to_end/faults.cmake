# Rows of the fault table against the same real servers; TEST... are classes or methods of the file, all without.
function(postern_fault id story)
    add_test(NAME fault_${id} COMMAND /usr/bin/python3 -B ${CMAKE_CURRENT_SOURCE_DIR}/test_${story}.py ${ARGN})
    set_tests_properties(fault_${id} PROPERTIES LABELS end_to_end TIMEOUT 7200 SKIP_RETURN_CODE 77
        ENVIRONMENT "POSTERN_BIN_DIR=${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
endfunction()
postern_fault(F40 mail_safety)
postern_fault(F52_smtp throttle)
